package io.meridian.coordination;

import io.meridian.documents.Fact;

/** Whether the work of a case goes on at one instant, and since when. */
public record CaseLife(Fact<Opening> opening, boolean open, long since) {}
