package dev.salesflow.lead.api;

import dev.salesflow.servicekit.problem.ProblemKind;

/// The kinds of refusal that a lead knows: 409 when its state stands against the command, 422 when
/// a rule does.
final class LeadProblemKinds {

    static final ProblemKind EXISTS =
            new ProblemKind(409, "LEAD_EXISTS", "The lead is captured already", "线索已存在");
    static final ProblemKind DISQUALIFIED =
            new ProblemKind(409, "LEAD_DISQUALIFIED", "The lead is not pursued", "线索已被淘汰");
    static final ProblemKind CONVERTED =
            new ProblemKind(409, "LEAD_CONVERTED", "The lead is a deal now", "线索已转为商机");
    static final ProblemKind NOT_QUALIFIED =
            new ProblemKind(409, "LEAD_NOT_QUALIFIED", "The lead is not qualified", "线索尚未合格");
    static final ProblemKind FACT_UNREADABLE =
            new ProblemKind(422, "FACT_UNREADABLE", "The fact cannot be read", "事实取值无法识别");
    static final ProblemKind SCORE_INCOMPLETE =
            new ProblemKind(422, "SCORE_INCOMPLETE", "Dimensions have no score", "评分维度不完整");
    static final ProblemKind SCORE_OUT_OF_RANGE =
            new ProblemKind(422, "SCORE_OUT_OF_RANGE", "A score is off the scale", "评分超出范围");
    static final ProblemKind REP_UNKNOWN =
            new ProblemKind(422, "SALES_REP_UNKNOWN", "There is no such sales rep", "销售人员不存在");
    static final ProblemKind REP_DEPARTED =
            new ProblemKind(422, "SALES_REP_DEPARTED", "The sales rep has left", "销售人员已离职");
    static final ProblemKind ROLE_BREACH =
            new ProblemKind(
                    422,
                    "ROLE_BREACH_UNEXPLAINED",
                    "The role rule names another role",
                    "违反角色规则且未说明原因");
    static final ProblemKind FACTS_MISSING =
            new ProblemKind(422, "FACTS_MISSING", "Facts are not recorded", "缺少必要事实");
    static final ProblemKind OWNER_MISSING =
            new ProblemKind(422, "OWNER_MISSING", "Nobody owns the lead", "线索尚未分配");
    static final ProblemKind RECYCLE_DATE =
            new ProblemKind(422, "RECYCLE_DATE_NOT_AHEAD", "The date is not ahead", "回收日期须在今天之后");

    private LeadProblemKinds() {}
}
