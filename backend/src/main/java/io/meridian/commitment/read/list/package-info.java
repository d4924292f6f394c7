/** An account's promises as a table. */
@NullMarked
package io.meridian.commitment.read.list;

import org.jspecify.annotations.NullMarked;
