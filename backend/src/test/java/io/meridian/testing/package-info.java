/** What tests of several modules share. */
@NullMarked
package io.meridian.testing;

import org.jspecify.annotations.NullMarked;
