package dev.salesflow.eventstore;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
