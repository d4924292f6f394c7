/** People of ours and one person, at any moment. */
@NullMarked
package io.meridian.directory.read.people;

import org.jspecify.annotations.NullMarked;
