package dev.salesflow.lead;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
