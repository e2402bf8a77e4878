@NullMarked
package org.entente.register;

import org.jspecify.annotations.NullMarked;
