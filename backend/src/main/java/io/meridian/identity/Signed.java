package io.meridian.identity;

import java.time.ZoneId;

/** Who is signed in (by session or token): controllers take it as a parameter. {@code person} is a person of ours. */
public record Signed(String user, String person, boolean administrator, ZoneId zone) {}
