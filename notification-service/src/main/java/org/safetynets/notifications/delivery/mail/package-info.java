/** E-mail by SMTP. */
@NullMarked
package org.safetynets.notifications.delivery.mail;

import org.jspecify.annotations.NullMarked;
