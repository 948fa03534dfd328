package dev.salesflow.houserules;

class HouseRulesTest extends HouseRules {}
