// GraphQL: what the tables say of these lines.
import * as m_trpc_server from "@trpc/server";
import * as mapollo_server_errors from "apollo-server-errors";
import * as mgraphql from "graphql";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mgraphql.GraphQLError(x);  //: sent
  m_trpc_server.TRPCError(x);  //: sent
  mapollo_server_errors.ApolloError(x);  //: sent
});
