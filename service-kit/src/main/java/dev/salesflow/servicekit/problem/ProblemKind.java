package dev.salesflow.servicekit.problem;

import java.util.Locale;

/// A kind of problem: HTTP status, stable code, and title in both languages. Services add their own
/// kinds for refusals.
///
/// @param status 4xx or 5xx
/// @param code stable, in capitals, such as `SCORE_OUT_OF_RANGE`
/// @param english title
/// @param chinese title
public record ProblemKind(int status, String code, String english, String chinese) {

    public static final ProblemKind BAD_REQUEST =
            new ProblemKind(400, "BAD_REQUEST", "The request is not understood", "请求格式不正确");
    public static final ProblemKind INVALID =
            new ProblemKind(400, "INVALID", "The request has faults", "请求内容有误");
    public static final ProblemKind UNKNOWN_FIELD =
            new ProblemKind(400, "UNKNOWN_FIELD", "A field is not known", "存在未知字段");
    public static final ProblemKind UNKNOWN_PARAMETER =
            new ProblemKind(400, "UNKNOWN_PARAMETER", "A query parameter is not known", "存在未知查询参数");
    public static final ProblemKind IDEMPOTENCY_KEY_MISSING =
            new ProblemKind(400, "IDEMPOTENCY_KEY_MISSING", "Idempotency-Key is missing", "缺少幂等键");
    public static final ProblemKind UNAUTHENTICATED =
            new ProblemKind(401, "UNAUTHENTICATED", "Sign in first", "请先登录");
    public static final ProblemKind FORBIDDEN =
            new ProblemKind(403, "FORBIDDEN", "Your role may not do this", "您的角色无权执行此操作");
    public static final ProblemKind NOT_FOUND =
            new ProblemKind(404, "NOT_FOUND", "There is no such thing", "未找到");
    public static final ProblemKind METHOD_NOT_ALLOWED =
            new ProblemKind(405, "METHOD_NOT_ALLOWED", "This cannot be done here", "不支持该方法");
    public static final ProblemKind NOT_ACCEPTABLE =
            new ProblemKind(406, "NOT_ACCEPTABLE", "No such representation", "无法提供所需格式");
    public static final ProblemKind STALE =
            new ProblemKind(412, "STALE", "It has changed since you read it", "数据已被更新");
    public static final ProblemKind TOO_LARGE =
            new ProblemKind(413, "TOO_LARGE", "The body is too large", "请求体过大");
    public static final ProblemKind UNSUPPORTED_MEDIA_TYPE =
            new ProblemKind(
                    415, "UNSUPPORTED_MEDIA_TYPE", "This media type is not taken", "不支持的媒体类型");
    public static final ProblemKind IDEMPOTENCY_KEY_REUSED =
            new ProblemKind(
                    422,
                    "IDEMPOTENCY_KEY_REUSED",
                    "The key belongs to another request",
                    "幂等键已用于其他请求");
    public static final ProblemKind INTERNAL =
            new ProblemKind(500, "INTERNAL", "Something broke on our side", "服务器内部错误");
    public static final ProblemKind UNAVAILABLE =
            new ProblemKind(503, "UNAVAILABLE", "Not available right now", "服务暂不可用");

    /// A stable URI reference that names the kind.
    public String type() {
        return "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The title in the reader's language: Chinese for `zh`, English otherwise.
    public String title(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? chinese : english;
    }
}
