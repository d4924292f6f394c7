/** What was said of a person of ours is corrected, also in time, or taken back. */
@NullMarked
@NamedInterface("write")
package io.meridian.directory.write.correctperson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
