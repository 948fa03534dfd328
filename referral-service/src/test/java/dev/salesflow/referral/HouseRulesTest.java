package dev.salesflow.referral;

import dev.salesflow.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
