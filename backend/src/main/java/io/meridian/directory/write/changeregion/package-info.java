/** What is known of a region changes from a date on. */
@NullMarked
package io.meridian.directory.write.changeregion;

import org.jspecify.annotations.NullMarked;
