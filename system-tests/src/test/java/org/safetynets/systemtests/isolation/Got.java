package org.safetynets.systemtests.isolation;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** An answer. */
record Got(int status, String contentType, String body) {

    private static final Pattern OF_THE_MOMENT =
            Pattern.compile("\"(requestId|instance|at)\":\"[^\"]*\"");

    JsonNode json() {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    boolean ok() {
        return status / 100 == 2;
    }

    /** The name of the problem, empty when it is none. */
    String problem() {
        return json().path("type").asString("").replaceFirst("^.*/problems/", "");
    }

    boolean is(int code, String problem) {
        return status == code && problem().equals(problem);
    }

    /**
     * Whether nobody could tell this from the other, apart from the ids that were asked for. The
     * list of what is wrong with a request has no order and is about the request alone.
     */
    boolean looksLike(
            Got other,
            Collection<Map.Entry<String, String>> ids,
            Collection<Map.Entry<String, String>> otherIds) {
        if (status != other.status || !contentType.equals(other.contentType)) {
            return false;
        }
        return problem().equals("invalid-request")
                ? other.problem().equals("invalid-request")
                : said(ids).equals(other.said(otherIds));
    }

    private String said(Collection<Map.Entry<String, String>> ids) {
        var text = OF_THE_MOMENT.matcher(body).replaceAll("");
        for (var id : ids) {
            text = text.replace(id.getValue(), "{" + id.getKey() + "}");
        }
        return text;
    }

    @Override
    public String toString() {
        return status + " " + (body.length() > 300 ? body.substring(0, 300) + "…" : body);
    }
}
