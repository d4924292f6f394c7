@NullMarked
package io.meridian.overview.read.accounts;

import org.jspecify.annotations.NullMarked;
