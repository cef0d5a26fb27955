package org.article12.core.outbox;

import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.stereotype.Component;

/**
 * Lets the registry of event publications end without a last look into the database: it
 * would read whatever is left into memory, only to log it, and when the database is gone
 * already each end would wait for it in vain.
 */
@Component
public class RegistryEnd implements MergedBeanDefinitionPostProcessor {

	private static final String REGISTRY = "eventPublicationRegistry";

	@Override
	public void postProcessMergedBeanDefinition(RootBeanDefinition definition, Class<?> type, String name) {
		if (name.equals(REGISTRY)) {
			definition.registerExternallyManagedDestroyMethod("destroy");
		}
	}

}
