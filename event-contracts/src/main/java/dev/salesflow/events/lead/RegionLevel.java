package dev.salesflow.events.lead;

/// The level of the region a lead's company works in, in the order of work.
public enum RegionLevel {
    PROVINCE,
    PREFECTURE,
    CITY,
    COUNTY,
    TOWNSHIP
}
