package org.safetynets.faults.workload;

import tools.jackson.databind.JsonNode;

/** An answer. */
record Got(int status, JsonNode json) {

    boolean ok() {
        return status / 100 == 2;
    }

    /** Whether somebody decided that it shall not be; a part that failed or is full decides not. */
    boolean refused() {
        return status / 100 == 4 && status != 429 && status != 401 && status != 408;
    }

    String text(String field) {
        return json.path(field).asString("");
    }
}
