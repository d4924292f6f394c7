package io.meridian.documents;

import java.util.Map;
import java.util.Set;

/**
 * Live documents of an account changed, and whoever reads them now sees it.
 *
 * @param position what has been applied
 * @param views the changed views, each with the audiences for which it changed
 */
public record ViewsChanged(String account, long position, Map<String, Set<String>> views) {}
