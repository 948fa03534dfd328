package dev.salesflow.relationship;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
