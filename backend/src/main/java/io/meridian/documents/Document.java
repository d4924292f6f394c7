package io.meridian.documents;

import java.util.Map;

/**
 * One document of a view.
 *
 * @param thing the id whose audience decides who may see it
 * @param index declared index fields: String, Long, Boolean, BigDecimal or a List of String; never dependent on e or reader
 */
public record Document<T>(
        View<T> view, String account, String id, String thing, Audience audience, T body, Map<String, Object> index) {}
