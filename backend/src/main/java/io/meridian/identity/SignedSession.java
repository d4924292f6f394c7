package io.meridian.identity;

/**
 * Who is signed in at a browser, and in which session.
 *
 * @param session public id of the session, as {@link SessionsEnded} names it
 */
public record SignedSession(Signed signed, String session) {}
