/** What is known of a region changes from a date on. */
@NullMarked
@NamedInterface("write")
package io.meridian.directory.write.changeregion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
