package dev.salesflow.lead.handover.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.api.LeadProblems;
import dev.salesflow.lead.handover.HandoverSheetRejection;
import dev.salesflow.lead.handover.HandoverSheetRejection.DayAhead;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryExists;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryLeadClosed;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryLeadMerged;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryLeadUnknown;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryNotFound;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryNotHandedOver;
import dev.salesflow.lead.handover.HandoverSheetRejection.EnquiryOfOtherBrand;
import dev.salesflow.lead.handover.HandoverSheetRejection.LogFull;
import dev.salesflow.lead.handover.HandoverSheetRejection.LogKeptAlready;
import dev.salesflow.lead.handover.HandoverSheetRejection.NotWrittenUp;
import dev.salesflow.lead.handover.HandoverSheetRejection.NothingLogged;
import dev.salesflow.lead.handover.HandoverSheetRejection.SheetClosed;
import dev.salesflow.lead.handover.HandoverSheetRejection.SheetExists;
import dev.salesflow.lead.handover.HandoverSheetRejection.SheetNotFound;
import dev.salesflow.lead.handover.HandoverSheetRejection.WrittenUpAlready;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// A handover sheet's refusals as problems.
public final class HandoverSheetProblems {

    private static final ProblemKind EXISTS =
            new ProblemKind(409, "HANDOVER_SHEET_EXISTS", "The log was begun already", "登记簿已存在");
    private static final ProblemKind KEPT =
            new ProblemKind(409, "LOG_KEPT_ALREADY", "A log is kept already", "当日登记簿已开启");
    private static final ProblemKind CLOSED =
            new ProblemKind(409, "HANDOVER_SHEET_CLOSED", "The log was closed", "登记簿已关闭");
    private static final ProblemKind FULL =
            new ProblemKind(409, "LOG_FULL", "The log is full", "登记簿已满");
    private static final ProblemKind LOGGED =
            new ProblemKind(409, "ENQUIRY_EXISTS", "The enquiry was logged already", "咨询已登记");
    private static final ProblemKind LEAD_CLOSED =
            new ProblemKind(409, "LEAD_NOT_WORKED_ON", "The lead is not worked on", "线索已不再跟进");
    private static final ProblemKind WRITTEN_UP =
            new ProblemKind(
                    409, "ENQUIRY_WRITTEN_UP", "The enquiry was written up already", "咨询已补录");
    private static final ProblemKind NOT_HANDED_OVER =
            new ProblemKind(
                    409, "ENQUIRY_NOT_HANDED_OVER", "Sales do not have the enquiry yet", "咨询尚未移交");
    private static final ProblemKind DAY_AHEAD =
            new ProblemKind(422, "DAY_AHEAD", "The day has not come yet", "日期尚未到来");
    private static final ProblemKind LEAD_UNKNOWN =
            new ProblemKind(422, "LEAD_UNKNOWN", "There is no such lead", "线索不存在");
    private static final ProblemKind NOTHING_LOGGED =
            new ProblemKind(422, "NOTHING_LOGGED", "Nothing was logged", "没有登记任何咨询");
    private static final ProblemKind NOT_WRITTEN_UP =
            new ProblemKind(422, "NOT_WRITTEN_UP", "Enquiries are not written up", "咨询内容尚未补录");
    private static final ProblemKind OTHER_BRAND =
            new ProblemKind(
                    422, "BRAND_OF_OTHER_LOG", "The lead is of another brand", "线索品牌与登记簿不符");

    private HandoverSheetProblems() {}

    /// 409 when the sheet's or the lead's state stands against the command, 422 when a rule does.
    public static Problem of(HandoverSheetRejection rejection) {
        return switch (rejection) {
            case SheetNotFound _, EnquiryNotFound _ -> Access.notFound().problem();
            case SheetExists _ -> Problem.of(EXISTS, "Read the log instead");
            case LogKeptAlready(var sheetId) ->
                    Problem.of(KEPT, "Log the enquiries of the day in log " + sheetId)
                            .with("sheetId", sheetId);
            case SheetClosed(var number) ->
                    Problem.of(CLOSED, "It is sheet " + number + "; begin another log")
                            .with("number", number);
            case LogFull(var limit) ->
                    Problem.of(FULL, "It holds " + limit + "; close it and begin another log");
            case EnquiryExists(var leadId) ->
                    Problem.of(LOGGED, "The log has lead " + leadId + " already")
                            .with("leadId", leadId);
            case EnquiryLeadClosed(var leadId) ->
                    Problem.of(LEAD_CLOSED, "Read lead " + leadId + " to see what became of it")
                            .with("leadId", leadId);
            case EnquiryLeadMerged(var intoLeadId) ->
                    LeadProblems.of(new LeadRejection.LeadIsMerged(intoLeadId));
            case WrittenUpAlready _ -> Problem.of(WRITTEN_UP, "Read the enquiry instead");
            case EnquiryNotHandedOver(_, var leftBehind) ->
                    Problem.of(
                            NOT_HANDED_OVER,
                            leftBehind == null
                                    ? "Close the log first"
                                    : "It stayed behind, as its lead was " + leftBehind);
            case DayAhead(var day, var today) ->
                    at(DAY_AHEAD, "/day", day + " is after today, " + today);
            case EnquiryLeadUnknown(var leadId) ->
                    at(LEAD_UNKNOWN, "/leadId", "There is no lead " + leadId + "; log a new one");
            case EnquiryOfOtherBrand(var brand, var logBrand) ->
                    at(
                            OTHER_BRAND,
                            "/lead/brand",
                            "The log is kept for " + logBrand + "; use the one for " + brand);
            case NothingLogged _ -> at(NOTHING_LOGGED, "/enquiries", "Log an enquiry first");
            case NotWrittenUp(var lines) -> notWrittenUp(lines);
        };
    }

    /// The problem of a lead that comes in with an enquiry, at its place in the request.
    static Problem ofNewLead(Problem problem) {
        var errors =
                problem.errors().stream()
                        .map(error ->
                                new FieldError(
                                        "/lead" + error.pointer(), error.code(), error.detail()))
                        .toList();
        return new Problem(problem.kind(), problem.detail(), errors, problem.data());
    }

    /// With pointers into the log, as closing it asks for nothing else.
    private static Problem notWrittenUp(List<NotWrittenUp.Line> lines) {
        var errors =
                lines.stream()
                        .map(line ->
                                new FieldError(
                                        "/enquiries/" + line.index() + "/writtenUp",
                                        NOT_WRITTEN_UP.code(),
                                        "Write up what was asked for by lead " + line.leadId()))
                        .toList();
        return Problem.of(NOT_WRITTEN_UP, "Write up the enquiries of `leadIds` first", errors)
                .with("leadIds", lines.stream().map(NotWrittenUp.Line::leadId).toList());
    }
}
