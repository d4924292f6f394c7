/** The aggregates of the directory and what they may read of each other. */
@NullMarked
package io.meridian.directory.write;

import org.jspecify.annotations.NullMarked;
