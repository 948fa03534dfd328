package dev.salesflow.deal;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
