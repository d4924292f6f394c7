/** Regions with their clocks, at any moment. */
@NullMarked
package io.meridian.directory.read.regions;

import org.jspecify.annotations.NullMarked;
