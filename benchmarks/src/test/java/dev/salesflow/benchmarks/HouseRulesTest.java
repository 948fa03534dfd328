package dev.salesflow.benchmarks;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
