package org.safetynets.platform.people;

import java.util.List;
import org.safetynets.platform.internal.InternalAutoConfiguration;
import org.safetynets.platform.internal.ServiceClients;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** For the services that keep copies of pseudonyms. */
@AutoConfiguration(after = InternalAutoConfiguration.class)
@ConditionalOnBean(PseudonymCopies.class)
public class PeopleAutoConfiguration {

    @Bean
    FollowingRenames followingRenames(List<PseudonymCopies> copies, ServiceClients clients) {
        return new FollowingRenames(copies, clients);
    }
}
