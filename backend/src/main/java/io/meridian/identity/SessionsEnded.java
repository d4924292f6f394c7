package io.meridian.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Published as a Spring application event when somebody signed out, was disabled or had their password reset: these
 * sessions are no more.
 *
 * @param sessions public ids of the ended sessions; null means every session and token of the user
 */
public record SessionsEnded(String user, @Nullable Set<String> sessions) {}
