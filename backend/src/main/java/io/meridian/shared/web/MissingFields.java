package io.meridian.shared.web;

import java.util.List;

/** Fields of the request body that are not nullable and did not come. */
final class MissingFields extends RuntimeException {
    private final List<String> fields;

    MissingFields(List<String> fields) {
        super("required", null, false, false);
        this.fields = fields;
    }

    List<String> fields() {
        return fields;
    }
}
