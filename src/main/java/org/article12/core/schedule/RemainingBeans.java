package org.article12.core.schedule;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * What a start left to be made when it is first asked for, so that people are let in
 * without it. All of it is made soon after, so that none of them waits for much, and what
 * cannot be made is found out at once.
 */
@Component
class RemainingBeans {

	private final ConfigurableListableBeanFactory beans;

	RemainingBeans(ConfigurableListableBeanFactory beans) {
		this.beans = beans;
	}

	/**
	 * Makes them, one after the other.
	 * @throws org.springframework.beans.BeansException if one cannot be made
	 */
	void make() {
		for (String name : this.beans.getBeanDefinitionNames()) {
			BeanDefinition definition = this.beans.getMergedBeanDefinition(name);
			if (definition.isSingleton() && !definition.isAbstract()) {
				this.beans.getBean(name);
			}
		}
	}

}
