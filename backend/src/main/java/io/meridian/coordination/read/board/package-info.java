/** An account's coordination board: cases, their steps by state, conflicts. */
@NullMarked
package io.meridian.coordination.read.board;

import org.jspecify.annotations.NullMarked;
