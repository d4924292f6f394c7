package io.meridian.coordination.write.narrowcase;

import java.util.List;

/** From now on, and in all of its past, only these see the case; never more than see what it is for. */
public record NarrowCase(String account, String caseId, List<String> people) {}
