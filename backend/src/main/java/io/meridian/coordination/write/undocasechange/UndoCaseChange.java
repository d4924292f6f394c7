package io.meridian.coordination.write.undocasechange;

/** The act an event of a case, one of its steps or of its conflicts belongs to is taken back. */
public record UndoCaseChange(String account, String caseId, String event) {}
