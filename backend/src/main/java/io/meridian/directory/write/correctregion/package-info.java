/** What was said of a region is corrected, also in time, or taken back. */
@NullMarked
package io.meridian.directory.write.correctregion;

import org.jspecify.annotations.NullMarked;
