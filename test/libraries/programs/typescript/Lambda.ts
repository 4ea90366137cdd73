// Lambda: what the tables say of these lines.
import * as m_netlify_functions from "@netlify/functions";
import * as maws_lambda from "aws-lambda";

function f1(r: maws_lambda.APIGatewayProxyEvent) {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
  see(r.multiValueHeaders);  //: request
  see(r.body);  //: request
  see(r.path);  //: request
  see(r.rawPath);  //: request
  see(r.rawQueryString);  //: request
  see(r.cookies);  //: request
  see(r.Records);  //: request
}

function f2(r: maws_lambda.APIGatewayProxyEventV2) {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
}

function f3(r: maws_lambda.APIGatewayEvent) {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
}

function f4(r: maws_lambda.APIGatewayProxyWebsocketEventV2) {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
}

function f5(r: maws_lambda.ALBEvent) {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
}

function f6(r: maws_lambda.LambdaFunctionURLEvent) {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
}

function f7(r: maws_lambda.SQSEvent) {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
}

function f8(r: maws_lambda.SNSEvent) {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
}

function f9(r: m_netlify_functions.HandlerEvent) {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
}

export const h10: maws_lambda.Handler = async (r) => {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
};

export const h11: maws_lambda.APIGatewayProxyHandler = async (r) => {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
};

export const h12: maws_lambda.APIGatewayProxyHandlerV2 = async (r) => {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
};

export const h13: maws_lambda.ALBHandler = async (r) => {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
};

export const h14: maws_lambda.SQSHandler = async (r) => {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
};

export const h15: maws_lambda.SNSHandler = async (r) => {
  see(r);  //: library
  see(r.pathParameters);  //: request
  see(r.queryStringParameters);  //: request
  see(r.multiValueQueryStringParameters);  //: request
  see(r.headers);  //: request
};

export const h27 = (event, context) => {
  see(event);  //: library
  see(event.pathParameters);  //: request
  see(event.queryStringParameters);  //: request
  see(event.multiValueQueryStringParameters);  //: request
  see(event.headers);  //: request
};

export const h28 = (event, _context) => {
  see(event);  //: library
  see(event.pathParameters);  //: request
  see(event.queryStringParameters);  //: request
  see(event.multiValueQueryStringParameters);  //: request
  see(event.headers);  //: request
};

export async function handler(event) {
  see(event);  //: library
  see(event.pathParameters);  //: request
  see(event.queryStringParameters);  //: request
  see(event.multiValueQueryStringParameters);  //: request
  see(event.headers);  //: request
}
