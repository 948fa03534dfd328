package dev.salesflow.reporting;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
