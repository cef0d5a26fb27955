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

	/** In milliseconds. */
	private static final long TURN = 1;

	private final ConfigurableListableBeanFactory beans;

	RemainingBeans(ConfigurableListableBeanFactory beans) {
		this.beans = beans;
	}

	/**
	 * Makes them, one after the other. One lock is held while a bean is made; whoever
	 * waits for it, to make what a page asks for, has it in between.
	 * @throws InterruptedException when the portal stops meanwhile
	 * @throws org.springframework.beans.BeansException if one cannot be made
	 */
	void make() throws InterruptedException {
		for (String name : this.beans.getBeanDefinitionNames()) {
			BeanDefinition definition = this.beans.getMergedBeanDefinition(name);
			if (definition.isSingleton() && !definition.isAbstract()) {
				if (this.beans.getSingleton(name) == null) {
					Thread.sleep(TURN);
				}
				this.beans.getBean(name);
			}
		}
	}

}
