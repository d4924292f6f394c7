/** Who serves an account, at any moment. */
@NullMarked
package io.meridian.account.read.team;

import org.jspecify.annotations.NullMarked;
