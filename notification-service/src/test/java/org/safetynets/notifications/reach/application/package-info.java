@NullMarked
package org.safetynets.notifications.reach.application;

import org.jspecify.annotations.NullMarked;
