/** What was said of a region is corrected, also in time, or taken back. */
@NullMarked
@NamedInterface("write")
package io.meridian.directory.write.correctregion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
