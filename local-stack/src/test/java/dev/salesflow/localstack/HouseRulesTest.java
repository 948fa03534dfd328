package dev.salesflow.localstack;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
