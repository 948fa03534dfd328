package dev.salesflow.events;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
