@NullMarked
package org.safetynets.notifications.delivery.sms;

import org.jspecify.annotations.NullMarked;
