/** What whoever asks may do in an account, so that a screen offers nothing that would be refused. */
@NullMarked
package io.meridian.account.read.rights;

import org.jspecify.annotations.NullMarked;
