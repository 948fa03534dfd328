package dev.salesflow.servicekit;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
