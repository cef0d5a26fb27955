package org.article12.core.web;

import java.io.IOException;

import jakarta.servlet.ServletException;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives the portal's own page to whoever asks for an address that cannot be read, such as
 * {@code /%00}. The container finds no application for such an address and would answer
 * with a page of its own; and no page can be made for a verb that is none.
 */
@Component
class UnreadableAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new ToThePortal());
	}

	private static final class ToThePortal extends ValveBase {

		ToThePortal() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			if (request.getContext() == null && response.isErrorReportRequired() && request.getHost() != null
					&& request.getHost().findChild("") instanceof Context portal) {
				request.getMappingData().context = portal;
			}
			if (request.getMethod() == null) {
				request.getCoyoteRequest().setMethod("GET");
			}
			getNext().invoke(request, response);
		}

	}

}
