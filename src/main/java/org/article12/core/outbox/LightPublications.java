package org.article12.core.outbox;

import java.util.UUID;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.modulith.events.EventPublication;
import org.springframework.stereotype.Component;

/**
 * Lets the registry of event publications keep its rows with less waiting for the disk.
 * That a listener begins is not written down: whoever looks for what never ended takes
 * one that was published for one that began. That it has ended waits for no disk; the
 * registry writes it in a transaction of its own, after the listener's: when the database
 * falls over in that moment, the listener hears once more, as when the process is killed
 * before.
 */
@Component
public class LightPublications implements BeanPostProcessor {

	private static final String STORED = "jdbcEventPublicationRepository";

	private static final String END = """
			delete from event_publication
			where id = ? and set_config('synchronous_commit', 'off', true) = 'off'""";

	private final ObjectProvider<JdbcOperations> jdbc;

	LightPublications(ObjectProvider<JdbcOperations> jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!name.equals(STORED)) {
			return bean;
		}
		ProxyFactory light = new ProxyFactory(bean);
		light.addAdvice((MethodInterceptor) this::answer);
		return light.getProxy();
	}

	// Its types are no part of what Spring Modulith offers to programs.
	private @Nullable Object answer(MethodInvocation call) throws Throwable {
		@Nullable Object[] arguments = call.getArguments();
		return switch (call.getMethod().getName()) {
			case "markProcessing" -> null;
			case "markCompleted" -> {
				UUID publication = named(arguments[0]);
				if (publication == null) {
					yield call.proceed();
				}
				this.jdbc.getObject().update(END, publication);
				yield null;
			}
			default -> call.proceed();
		};
	}

	/** The publication that is meant; null where only its event is named. */
	private static @Nullable UUID named(@Nullable Object argument) {
		return switch (argument) {
			case UUID id -> id;
			case EventPublication publication -> publication.getIdentifier();
			case null, default -> null;
		};
	}

}
