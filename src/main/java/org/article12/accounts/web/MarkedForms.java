package org.article12.accounts.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Writes into each form that is sent for whom it was made, beside the token against
 * forged requests: a form that outlives its session is kept for nobody else.
 */
@Component
class MarkedForms implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof RequestDataValueProcessor processor) ? new Marking(processor) : bean;
	}

	private record Marking(RequestDataValueProcessor processor) implements RequestDataValueProcessor {

		@Override
		public String processAction(HttpServletRequest request, String action, String method) {
			return this.processor.processAction(request, action, method);
		}

		@Override
		public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value,
				String type) {
			return this.processor.processFormFieldValue(request, name, value, type);
		}

		@Override
		public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
			Map<String, String> fields = this.processor.getExtraHiddenFields(request);
			Authentication person = SecurityContextHolder.getContext().getAuthentication();
			if (fields == null || fields.isEmpty() || person == null
					|| person instanceof AnonymousAuthenticationToken) {
				return fields;
			}
			Map<String, String> marked = new LinkedHashMap<>(fields);
			marked.put(KeptForm.OWNER, KeptForm.mark(person));
			return marked;
		}

		@Override
		public String processUrl(HttpServletRequest request, String url) {
			return this.processor.processUrl(request, url);
		}

	}

}
