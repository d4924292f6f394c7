/** What was said of a person of ours is corrected, also in time, or taken back. */
@NullMarked
package io.meridian.directory.write.correctperson;

import org.jspecify.annotations.NullMarked;
