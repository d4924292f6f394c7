/** What an account is as a whole, as its form shows it, at any moment. */
@NullMarked
package io.meridian.account.read.profile;

import org.jspecify.annotations.NullMarked;
